import { type Explanation, exampleOf, fix, flowText, type Place, quoted } from '../place';
import { amountOf, minutesOf, numberOf, writtenAmount } from '../readings';
import { type Accepted, keyword } from '../shape';
import { valueMeant } from '../vocabulary';
import { listNeeded } from './formList';

/** A plain value where keywords are meant: `rigor: 2`, `retry: 3`, `complete: 3 in a row`. */
export function keywordsForm(place: Place, accepted: Accepted): Explanation {
  const typed = place.typed ?? '';
  const mended = wrapped(place, typed);
  const inList = place.isEntry && place.keyword === 'grid';
  if (inList) return listNeeded(place);
  const message =
    place.keyword === 'supports'
      ? '"supports" names each barrier and what helps: "reading: Audio version linked".'
      : accepted.list
        ? `"${place.keyword}" takes a list, or keywords of its own${exampleOf(place)}.`
        : `${place.isEntry ? 'Each entry of ' : ''}"${place.keyword}" takes keywords of its own${exampleOf(place)}.`;
  return {
    rule: 'schema/form',
    span: place.span,
    message,
    fix:
      mended === undefined ? undefined : fix(`Change to { ${mended} }`, place.span, `{ ${mended} }`, false),
    suppose: [],
  };
}

function wrapped(place: Place, typed: string): string | undefined {
  const plain = typed.trim();
  const number = numberOf(plain.replace(/^(?:dok|level)\s*/i, ''));
  switch (place.keyword) {
    case 'rigor': {
      if (number !== undefined && number >= 1 && number <= 4) return `dok: ${number}`;
      const words = place.shape && keyword(place.shape, new Set(), 'bloom')?.value.schema.enum;
      const bloom = valueMeant(plain, (words ?? []).map(String))?.words[0];
      return bloom === undefined ? undefined : `bloom: ${bloom}`;
    }
    case 'retry':
      if (/^unlimited|always|as often/i.test(plain)) return 'times: unlimited';
      if (number !== undefined) return number < 1 ? undefined : `times: ${number}`;
      return plain === '' ? undefined : `steps: [${flowText(plain)}]`;
    case 'periods':
      return minutesOf(plain) === undefined ? undefined : `minutes: ${minutesOf(plain)}`;
    case 'derived-from':
      return plain === ''
        ? undefined
        : /^https?:/.test(plain)
          ? `url: ${quoted(plain)}`
          : `title: ${flowText(plain)}`;
    case 'supports': {
      const barriers: unknown = place.supposed.valueAt([...place.path.slice(0, -1), 'barriers']);
      const one = Array.isArray(barriers) && barriers.length === 1 ? barriers[0] : barriers;
      return typeof one === 'string' ? `${one}: ${flowText(plain)}` : undefined;
    }
    case 'complete':
      return ruleMeant(plain);
    default:
      return undefined;
  }
}

/** The rule of a board in a person's own words. */
function ruleMeant(text: string): string | undefined {
  const plain = text.toLowerCase();
  const number = amountOf(plain.replace(/\b(?:squares?|boxes|tiles|points?|lines?)\b/g, '').trim());
  if (/point/.test(plain)) return number?.count === undefined ? undefined : `points: ${number.count}`;
  if (/line|row|bingo|tic-?tac-?toe/.test(plain)) return 'lines: 1';
  const shape = valueMeant(plain, ['corners', 'x', 'plus', 'frame', 'all'])?.words[0];
  if (shape !== undefined) return `shape: ${shape}`;
  return number === undefined ? undefined : `choose: ${writtenAmount(number)}`;
}
