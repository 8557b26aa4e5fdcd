// Reads from the attributes of HTML what a mail program meant by an element.

/** A paragraph without space around it. */
export function isTight(attributes: string): boolean {
  return /MsoNormal|margin(?:-top)?\s{0,3}:\s{0,3}0/i.test(attributes);
}

/** A block quotation is one unless the writer only indented something. */
export function isQuotation(attributes: string): boolean {
  if (/type\s{0,3}=\s{0,3}["']?cite|class\s{0,3}=\s{0,3}["']?[^"'>]{0,200}(?:quote|cite)/i.test(attributes))
    return true;
  return !/border\s{0,3}:\s{0,3}(?:none|0)/i.test(attributes);
}

/** Where Outlook, Windows Mail and their like start the letter that is answered. */
export function startsOriginal(attributes: string): boolean {
  return (
    /id\s{0,3}=\s{0,3}["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message|stopSpelling|OLK_SRC_BODY_SECTION|reply-intro|isForwardContent)/i.test(
      attributes,
    ) || /border-top(?:-color)?\s{0,3}:\s{0,3}(?:solid|1(?:\.0)?p[tx]|rgb\(229|#[be][1-5])/i.test(attributes)
  );
}

/** What mail programs mark as the signature. */
export function startsSignature(attributes: string): boolean {
  return /(?:class|id)\s{0,3}=\s{0,3}["']?(?:x_)*(?:gmail_signature|moz-signature|signature["'\s>]|ms-outlook-mobile-signature|ymail_\w{0,10}_signature|protonmail_signature_block["'\s]|tutanota_signature)|data-signatureblock|data-smartmail\s{0,3}=\s{0,3}["']?gmail_signature/i.test(
    attributes,
  );
}

/** What the writer does not see. */
export function isHidden(attributes: string): boolean {
  return (
    attributes.length > 4 &&
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0|\shidden(?:\s|=|$)/i.test(
      attributes,
    )
  );
}
