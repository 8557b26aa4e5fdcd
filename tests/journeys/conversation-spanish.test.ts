// The conversation in Spanish: form, letters and replies, from the first question to being forgotten.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
const spanish = { language: 'es-ES,es;q=0.9,en;q=0.5', kinds: ['mentorship'] };
const lucia = {
  ...spanish,
  seek: 'Alguien que haya montado un huerto comunitario desde cero y me diga qué evitar',
  give: 'Puedo enseñar contabilidad a asociaciones pequeñas, con paciencia',
  story: 'Madre de dos.',
};
const mateo = {
  ...spanish,
  seek: 'Ayuda con la contabilidad de nuestra asociación, de alguien paciente',
  give: 'Diez años de huerto comunitario montado desde cero, con todos los errores',
  story: 'Cultivo tomates en un antiguo aparcamiento con cuarenta vecinos.',
};

beforeEach(async () => {
  world = await openWorld();
  await world.join('Lucia Vega', lucia);
  await world.join('Mateo Rios', mateo);
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Lucia Vega') => world.letter(name);
const says = (words: string, name = 'Lucia Vega') => world.reply(name, world.letter(name), words);
const ask = (name: string) => world.letter(name, /gustaría conocer|Alguien/);

describe('en español', () => {
  it('pregunta, relee y corrige', async () => {
    expect(newest().text).toContain('Hola, Lucia');
    await world.pass({ days: 1 });
    expect(newest().subject).toBe('Un poco de tu historia');
    await says(
      'El domingo soldé una radio vieja hasta que se hizo de noche. Trabajo en Globex, y me gusta remar.',
    );
    expect(newest().subject).toBe('¿Cuánto de tu tiempo?');
    await says('No sé qué decir');
    expect(newest().subject).toBe('Así te presentaríamos');
    await says('Quitad la empresa, por favor');
    expect(newest().text).not.toContain('Globex');
    await says('Casi. Cambiad «una radio vieja» por «un viejo transistor»');
    expect(flat(newest().text)).toContain('soldé un viejo transistor hasta que se hizo de noche');
    await says('Sí, así está bien.');
    expect(newest().subject).toBe('Lo contaremos así');
    await says('Muchas gracias');
    expect(newest().subject).toBe('Lo contaremos así');
  });

  it('entiende lo que se quiere', async () => {
    await says('Hola, ¿quiénes sois? ¿Esto lo lee una persona?');
    expect(newest().subject).toBe('Cómo funciona esto y quiénes somos');
    await says('¿Qué sabéis de mí?');
    expect(newest().subject).toBe('Lo que sabemos de ti');
    await says('Menos a menudo, por favor.');
    expect(newest().subject).toBe('Cada cuánto te escribimos');
    await says('deshacer');
    expect(newest().subject).toBe('Lo que sabemos de ti');
    await says('Ponedme en pausa hasta septiembre');
    expect(newest().subject).toBe('Estás en pausa hasta el martes 1 de septiembre');
    await says('Ya estoy de vuelta');
    expect(newest().subject).toBe('Vuelves a participar');
    await says('Cambia mi historia: Sueldo radios cantando.');
    expect(newest().subject).toBe('Hemos anotado tus nuevas palabras');
  });

  it('transmite una pregunta, un sí con un deseo y un gracias', async () => {
    await world.openRound();
    await world.reply('Lucia Vega', ask('Lucia Vega'), '¿La persona vive cerca de Valencia?');
    expect(newest('Mateo Rios').subject).toBe('Una pregunta de la persona de la que te hablamos');
    expect(newest('Mateo Rios').raw.toString()).not.toMatch(/Lucia|Vega/);
    await says('Sí, a veinte minutos en tranvía.', 'Mateo Rios');
    expect(flat(newest().text)).toContain('a veinte minutos en tranvía');
    await world.reply('Lucia Vega', ask('Lucia Vega'), 'Sí, encantada, pero solo por teléfono.');
    await world.reply('Mateo Rios', ask('Mateo Rios'), 'Sí, con mucho gusto.');
    await world.pass({ days: 16 });
    expect(flat(world.letter('Lucia Vega', /presentación/).text)).toContain('Solo por teléfono');
    await says('Sí, nos vimos la semana pasada');
    await says('Su lista de errores me ha ahorrado todo un invierno.');
    expect(newest('Mateo Rios').subject).toBe('Lucia te da las gracias');
    await says('resuelto');
    expect(newest().subject).toBe('Una cosa menos que buscar');
  });

  it('olvida', async () => {
    await says('Olvidadme');
    expect(newest().subject).toBe('¿Quieres que te olvidemos?');
    await says('sí');
    expect(newest().subject).toBe('Hemos borrado todo lo que sabíamos de ti');
  });
});
