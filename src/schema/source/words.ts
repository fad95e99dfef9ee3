import type { Word } from './build';

/** The closed lists of the format, each word with one line for its hover. */

export const KINDS: readonly Word[] = [
  ['lesson', 'The teacher teaches, to all or to a small group.'],
  ['watch', 'Watch a video or a demonstration.'],
  ['read', 'Read a text.'],
  ['listen', 'Listen to a recording, a story or a talk.'],
  ['practice', 'Practise a skill that has been taught.'],
  ['make', 'Make something: a model, a drawing, a film, a program.'],
  ['discuss', 'Talk it through with others.'],
  ['investigate', 'Find something out: an experiment, a survey, research.'],
  ['play', 'Play a game or with materials.'],
  ['write', 'Write a text.'],
  ['present', 'Show the work to an audience.'],
  ['conference', 'Talk with the teacher about the work.'],
  ['reflect', 'Look back: what was learned, and how.'],
  ['plan', 'Plan the next steps or a project.'],
  ['other', 'Anything that the other words do not name.'],
];

export const PRIORITIES: readonly Word[] = [
  ['must', 'Everyone does this. It is what a step is when nothing is said.'],
  ['should', 'Optional: do this when the musts are done.'],
  ['aspire', 'Optional: a stretch for those who want to go further.'],
];

export const GROUPINGS: readonly Word[] = [
  ['solo', 'Alone.'],
  ['pair', 'With a partner.'],
  ['team', 'In a small group.'],
  ['class', 'With the whole class.'],
  ['adult', 'With any adult.'],
  ['teacher', 'With the teacher.'],
  ['mentor', 'With a mentor or an older student.'],
  ['family', 'With someone at home.'],
];

export const PLACES: readonly Word[] = [
  ['classroom', 'In the classroom.'],
  ['hallway', 'In the hallway or another corner of the school.'],
  ['library', 'In the library or media centre.'],
  ['lab', 'In a laboratory, workshop or makerspace.'],
  ['outdoors', 'Outside.'],
  ['community', 'Out in the community: a museum, a shop, a business.'],
  ['home', 'At home.'],
  ['online', 'Online, from anywhere.'],
];

export const MODES: readonly Word[] = [
  ['digital', 'On a device.'],
  ['paper', 'On paper.'],
  ['hands-on', 'With materials in the hand.'],
];

export const RESPONSES: readonly Word[] = [
  ['text', 'In writing.'],
  ['audio', 'As a recording of the voice.'],
  ['video', 'As a video.'],
  ['drawing', 'As a drawing or diagram.'],
  ['image', 'As a photo or picture.'],
  ['model', 'As a thing that was built.'],
  ['performance', 'By acting, singing, dancing or showing.'],
  ['talk', 'By telling it to someone.'],
  ['anonymous', 'Without giving a name.'],
];

export const BARRIERS: readonly Word[] = [
  ['reading', 'A good deal of text has to be read.'],
  ['writing', 'A good deal has to be written.'],
  ['language', 'It needs much of the language of the class.'],
  ['hearing', 'It has to be heard.'],
  ['vision', 'It has to be seen.'],
  ['motor', 'It needs fine or large movements.'],
  ['attention', 'It needs attention for a long time.'],
  ['independence', 'It has to be organised alone.'],
  ['background', 'It takes knowledge for granted that not everyone brings.'],
  ['emotional', 'It can be hard to bear: performing, losing, a painful subject.'],
  ['internet', 'It needs the internet.'],
  ['device', 'It needs a device.'],
  ['cost', 'It costs money, or needs things that do.'],
];

export const BLOOM: readonly Word[] = [
  ['remember', 'Recall facts.'],
  ['understand', 'Explain in own words.'],
  ['apply', 'Use it in a new case.'],
  ['analyze', 'Take it apart and see how it works.'],
  ['evaluate', 'Judge, with reasons.'],
  ['create', 'Make something new of it.'],
];

export const DOK: readonly (readonly [number, string])[] = [
  [1, 'Recall and reproduce.'],
  [2, 'Use skills and concepts.'],
  [3, 'Think strategically, with reasons.'],
  [4, 'Think further, over time.'],
];

export const APPROACHES: readonly Word[] = [
  ['personalized', 'Students share in deciding goals, path or product.'],
  ['differentiated', 'Same goals; the teacher varies content, process or product for groups.'],
  ['individualized', 'Same goals; the teacher sets pace and path for each student.'],
];

export const AGENTS: readonly Word[] = [
  ['teacher', 'The teacher decides.'],
  ['shared', 'Teacher and student decide together.'],
  ['student', 'The student decides.'],
];

export const CONTROL_AREAS: readonly Word[] = [
  ['goals', 'Who decides on the goals.'],
  ['content', 'Who decides what is studied.'],
  ['path', 'Who decides which way leads there.'],
  ['pace', 'Who decides how fast it goes.'],
  ['time', 'Who decides when it is done.'],
  ['place', 'Who decides where it is done.'],
  ['product', 'Who decides how the learning is shown.'],
  ['assessment', 'Who decides how it is assessed.'],
];

export const STATUSES: readonly Word[] = [
  ['draft', 'Still being written.'],
  ['review', 'Ready for a colleague to look at.'],
  ['published', 'In use.'],
  ['retired', 'No longer used; kept for the record.'],
];

export const SIGNERS: readonly Word[] = [
  ['student', 'The student signs.'],
  ['teacher', 'The teacher signs.'],
  ['family', 'Someone at home signs.'],
];

export const ORDERS: readonly Word[] = [
  ['fixed', 'One after the other, as written. It is the order when nothing is said.'],
  ['free', 'In any order the student likes.'],
];

export const LINE_FAMILIES: readonly Word[] = [
  ['rows', 'Lines from left to right.'],
  ['columns', 'Lines from top to bottom.'],
  ['diagonals', 'The two long diagonals of a square grid.'],
];

export const SHAPES: readonly Word[] = [
  ['corners', 'The four corners.'],
  ['x', 'Both long diagonals; the grid must be square.'],
  ['plus', 'The middle row and the middle column; both sides must be odd.'],
  ['frame', 'The squares along the edge.'],
  ['all', 'Every square.'],
];

export const EACH_LINE: readonly Word[] = [
  ['row', 'From every row.'],
  ['column', 'From every column.'],
];

export const LEVELS: readonly Word[] = [
  ['off', 'Never report it.'],
  ['hint', 'A quiet hint.'],
  ['warning', 'A warning.'],
  ['error', 'An error: the file counts as not clean.'],
];

/** Licences that open teaching material usually carries; any other SPDX id is fine too. */
export const LICENSES: readonly Word[] = [
  ['CC-BY-4.0', 'Anyone may use and change it who names the author.'],
  ['CC-BY-SA-4.0', 'The same, and changed versions must carry the same licence.'],
  ['CC-BY-NC-4.0', 'Naming the author, and not for money.'],
  ['CC-BY-NC-SA-4.0', 'Naming the author, not for money, same licence for changed versions.'],
  ['CC-BY-ND-4.0', 'Naming the author, and only unchanged.'],
  ['CC0-1.0', 'Free for everything, without conditions.'],
];
