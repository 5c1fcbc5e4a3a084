// Answer codes as people send them, written after the layout in src/workshop/code/mod.rs and not with its code: so
// that what the app reads is what that page says.

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ANONYMITY = ["nobody", "coach", "initials"];
const ROLES = ["dev", "ops", "qa", "security", "product", "lead"];

const bits = (number, width) => number.toString(2).padStart(width, "0");

/** The usual CRC-32 of bytes. */
export const crc32 = (bytes) => {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};

/** The CRC-32 that takes the bits of a text of 0 and 1 in their order, filled up to whole bytes. */
const checksum = (text) => {
  let sum = 0xffffffff;
  for (const bit of text.padEnd(Math.ceil(text.length / 8) * 8, "0")) {
    const top = (sum >>> 31) ^ Number(bit);
    sum = ((sum << 1) ^ (top ? 0x04c11db7 : 0)) >>> 0;
  }
  return ~sum >>> 0;
};

export const bytesOf = (number) => [24, 16, 8, 0].map((by) => (number >>> by) & 0xff);

/** What the codes of a workshop have in common; `workshop` is the document that the coach's browser keeps. */
export const keyOf = ({ id, questionnaire, questions, anonymity }) => {
  const text = (words) => [...Buffer.from(words, "utf8")];
  const of = ({ id, levels, reversed }) => [0, levels, reversed ? 1 : 0, ...text(id)];
  const head = [...bytesOf(parseInt(id, 16)), ...bytesOf(questionnaire.version), ANONYMITY.indexOf(anonymity)];
  return crc32([...head, ...text(questionnaire.id), ...questions.flatMap(of)]);
};

const voteOf = (vote, levels) => {
  const width = levels <= 5 ? 3 : 4;
  const highest = 2 ** width - 1;
  const number = { "?": highest - 1, "-": highest, ".": 0 }[vote] ?? Number(vote);
  return bits(number, width);
};

/** The code of what somebody says: a vote for each question, a level, `?`, `-` or `.`, in a text. */
export const codeOf = (workshop, { nonce, votes, role, initials = "" }) => {
  const letter = (at) => (initials[at] ? initials.charCodeAt(at) - 64 : 0);
  const body = [
    bits(28, 5),
    bits(ROLES.indexOf(role) + 1, 3),
    "0",
    bits(keyOf(workshop), 32),
    bits(nonce, 32),
    ...[0, 1, 2].map((at) => bits(letter(at), 5)),
    ...workshop.questions.map(({ levels }, at) => voteOf(votes[at] ?? ".", levels)),
  ].join("");
  const all = body + bits(checksum(body), 32);
  const groups = all.padEnd(Math.ceil(all.length / 5) * 5, "0").match(/.{5}/g);
  return groups.map((five) => LETTERS[parseInt(five, 2)]).join("");
};

/** A code as it is read aloud. */
export const grouped = (code) => code.match(/.{1,5}/g).join("-");

/** The code with another letter at a place. */
export const mistyped = (code, at = 20) => {
  const other = LETTERS[(LETTERS.indexOf(code[at]) + 1) % LETTERS.length];
  return code.slice(0, at) + other + code.slice(at + 1);
};
