// The records that a domain needs, as a table for whoever types them into a provider's form.

/** @param printed records as the stack's outputs have them: `name TYPE value`, an MX value with its priority first */
export function dnsTable(printed: readonly string[]): string {
  const rows = printed.map((record): readonly string[] => {
    const [name = '', type = '', ...rest] = record.split(' ');
    const [priority, ...target] = rest;
    return type === 'MX' ? [name, type, priority ?? '', target.join(' ')] : [name, type, '', rest.join(' ')];
  });
  const table = [['Name', 'Type', 'Priority', 'Value'], ...rows];
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0));
  return table
    .map((row) => row.map((cell, column) => (column === 3 ? cell : cell.padEnd(width(column)))).join('  '))
    .join('\n');
}
