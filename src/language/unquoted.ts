export { unquoted } from '../model/unquoted';
