import '../styles/webview.css';
import { render } from 'preact';
import { cardAt } from '../cards';
import { anchorOf } from '../components/stage';
import { isHostMessage, isKeptState, type PathsMessage, type Tab, type WebviewMessage } from '../protocol';
import type { LessonView } from '../view';
import { App } from './App';
import { continued } from './continuity';
import { Keeper } from './state';

/** What VS Code gives to the script of a webview. */
interface Host {
  postMessage(message: WebviewMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const kept = host.getState();
const keeper = new Keeper(isKeptState(kept) ? kept : undefined, (state) => host.setState(state));
const root = document.createElement('div');
document.body.append(root);

let view: LessonView | undefined;
let stale: 'broken' | 'gone' | undefined;
let cursor: { readonly version: number; readonly offset: number } | undefined;
let current: string | undefined;
let paths: PathsMessage | undefined;
let way: string | undefined;

function draw(): void {
  render(
    <App
      view={view}
      stale={stale}
      current={current}
      memory={keeper}
      tab={keeper.tab}
      paths={paths}
      way={way}
      reveal={(place) => {
        if (view) host.postMessage({ type: 'reveal', uri: view.uri, version: view.version, place });
      }}
      openTab={openTab}
      showWay={showWay}
    />,
    root,
  );
}

/** Marks the card that the cursor stands in, once the text that the cursor speaks of is the one on show. */
function follow(): boolean {
  if (!view || !cursor || cursor.version !== view.version) return false;
  const next = cardAt(view, cursor.offset);
  if (next === current) return false;
  current = next;
  return true;
}

/** Brings the marked card into sight, if it is out of it. */
function bringIntoSight(): void {
  if (current === undefined) return;
  const card = document.getElementById(anchorOf(current));
  if (!card) return;
  const { top, bottom } = card.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= window.innerHeight;
  const fills = top <= 0 && bottom >= window.innerHeight;
  if (isSeen || fills) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const block = bottom - top > window.innerHeight ? 'start' : 'nearest';
  card.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
}

function openTab(tab: Tab): void {
  if (tab === keeper.tab) return;
  keeper.scrolled(window.scrollY);
  keeper.open(tab);
  draw();
  window.scrollTo(0, keeper.scroll);
  host.postMessage({ type: 'tab', tab });
}

function showWay(wanted: string | undefined): void {
  if (view) host.postMessage({ type: 'way', uri: view.uri, way: wanted });
}

function show(next: LessonView): void {
  const isNew = view?.uri !== next.uri;
  if (isNew) {
    paths = undefined;
    way = undefined;
  }
  view = continued(view, next);
  stale = undefined;
  keeper.show(next.uri);
  if (isNew) current = undefined;
  const moved = follow();
  draw();
  if (isNew) window.scrollTo(0, keeper.scroll);
  if (moved && !isNew) bringIntoSight();
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = event.data;
  // What is not for us, or not whole, changes nothing.
  if (!isHostMessage(message)) {
    console.error('The preview was sent a message that it does not understand.');
    return;
  }
  switch (message.type) {
    case 'show':
      return show(message.view);
    case 'stale':
      stale = message.why;
      return draw();
    case 'nothing':
      view = undefined;
      stale = undefined;
      current = undefined;
      paths = undefined;
      way = undefined;
      return draw();
    case 'paths':
      if (message.uri === view?.uri) {
        const isFirst = paths === undefined;
        paths = message;
        draw();
        if (isFirst && keeper.tab === 'paths') window.scrollTo(0, keeper.scroll);
      }
      return;
    case 'tab':
      return openTab(message.tab);
    case 'way':
      if (message.uri === view?.uri) {
        way = message.way;
        draw();
      }
      return;
    case 'cursor':
      cursor = { version: message.version, offset: message.offset };
      if (follow()) {
        draw();
        bringIntoSight();
      }
  }
});

let resting: ReturnType<typeof setTimeout> | undefined;
window.addEventListener(
  'scroll',
  () => {
    clearTimeout(resting);
    resting = setTimeout(() => keeper.scrolled(window.scrollY), 150);
  },
  { passive: true },
);

window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && way !== undefined) showWay(undefined);
});

draw();
host.postMessage({ type: 'ready' });
if (keeper.tab !== 'student') host.postMessage({ type: 'tab', tab: keeper.tab });
