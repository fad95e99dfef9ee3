export { writeId } from '../rules/edits/writeId';
