import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { ActivityView, GridView, SquareView } from '../view';
import { ActivityCard } from './ActivityCard';
import { Rich } from './Rich';
import { Rule } from './Rule';
import { Square } from './Square';
import { useStage } from './stage';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * A board as a grid. One square is in the tab order; arrows, Home, End and the page keys move through the rest.
 * The picked square shows in full below.
 */
export function Grid({ grid }: { readonly grid: GridView }): JSX.Element {
  const { words, dir, memory } = useStage();
  const name = `square:${grid.key}`;
  const [picked, setPicked] = useState(() => memory.recall(name));
  const [at, setAt] = useState<Cell>({ row: 0, column: 0 });
  const element = useRef<HTMLTableElement>(null);
  const ruleId = useId();
  const helpId = useId();
  const tab = inside(at, grid);
  const square = grid.rows
    .flat()
    .find((cell): cell is ActivityView => cell.type === 'activity' && cell.key === picked);

  const pick = (cell: SquareView): void => {
    const next = cell.type === 'free' || cell.key === picked ? undefined : cell.key;
    memory.remember(name, next);
    setPicked(next);
  };
  const move = (event: KeyboardEvent): void => {
    const next = target(event, tab, grid, dir === 'rtl');
    if (!next) return;
    event.preventDefault();
    setAt(next);
    const cell = element.current?.querySelector(`[data-cell="${next.row}-${next.column}"]`);
    if (cell instanceof HTMLElement) cell.focus();
  };

  const hasRowHeadings = grid.rowHeadings.length > 0;
  return (
    <div class="lp-board">
      <div id={ruleId}>
        <Rule rule={grid.rule} />
      </div>
      <div class="lp-grid-frame">
        <table
          ref={element}
          class={`lp-grid${grid.columns > 4 ? ' is-wide' : ''}`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through is a grid
          role="grid"
          aria-labelledby={ruleId}
          aria-describedby={helpId}
          onKeyDown={move}
        >
          {grid.columnHeadings.length > 0 && (
            <thead>
              <tr>
                {hasRowHeadings && <td class="lp-corner" />}
                {grid.columnHeadings.map((text, i) => (
                  <th scope="col" key={i}>
                    <Rich text={text} />
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {grid.rows.map((row, r) => (
              <tr key={r}>
                {hasRowHeadings && (
                  <th scope="row">
                    {grid.rowHeadings[r] ? <Rich text={grid.rowHeadings[r]} /> : words.row(r + 1)}
                  </th>
                )}
                {row.map((cell, c) => (
                  <Square
                    key={cell.key}
                    square={cell}
                    cell={`${r}-${c}`}
                    inTabOrder={tab.row === r && tab.column === c}
                    picked={cell.key === square?.key}
                    onPick={() => pick(cell)}
                    onFocus={() => setAt({ row: r, column: c })}
                  />
                ))}
                {Array.from({ length: Math.max(0, grid.columns - row.length) }, (_, i) => (
                  <td class="lp-hole" key={i} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="lp-unseen" id={helpId}>
        {words.gridHelp}
      </p>
      <div class="lp-picked" role="status">
        {square ? (
          <span class="lp-unseen">
            {words.chosenSquare}: <Rich text={square.title} />
          </span>
        ) : (
          <p class="lp-quiet">{words.squareHelp}</p>
        )}
      </div>
      {square && (
        <section class="lp-picked-card" aria-label={words.chosenSquare}>
          <ActivityCard activity={square} />
        </section>
      )}
    </div>
  );
}

/** The nearest square that is really there: an edit may have taken the one in the tab order away. */
function inside({ row, column }: Cell, { rows }: GridView): Cell {
  const r = Math.max(0, Math.min(row, rows.length - 1));
  return { row: r, column: Math.max(0, Math.min(column, (rows[r]?.length ?? 1) - 1)) };
}

/** Where a key leads; undefined for keys that do not move. */
function target(event: KeyboardEvent, { row, column }: Cell, grid: GridView, rtl: boolean): Cell | undefined {
  const last = grid.rows.length - 1;
  const end = (grid.rows[row]?.length ?? 1) - 1;
  const to = (r: number, c: number): Cell => inside({ row: r, column: c }, grid);
  if (event.altKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column + (rtl ? 1 : -1));
    case 'ArrowRight':
      return to(row, column + (rtl ? -1 : 1));
    case 'Home':
      return event.ctrlKey ? to(0, 0) : to(row, 0);
    case 'End':
      return event.ctrlKey ? to(last, Number.POSITIVE_INFINITY) : to(row, end);
    case 'PageUp':
      return to(0, column);
    case 'PageDown':
      return to(last, column);
    default:
      return undefined;
  }
}
