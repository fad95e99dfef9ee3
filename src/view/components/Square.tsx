import type { JSX } from 'preact';
import type { SquareView } from '../view';
import { Icon, iconFor } from './Icon';
import { Rich } from './Rich';
import { anchorOf, useStage } from './stage';

interface SquareProps {
  readonly square: SquareView;
  readonly cell: string;
  readonly inTabOrder: boolean;
  readonly picked: boolean;
  onPick(): void;
  onFocus(): void;
}

/** A square of a grid: what it asks, how long it takes, and a place to tick. */
export function Square({ square, cell, inTabOrder, picked, onPick, onFocus }: SquareProps): JSX.Element {
  const { words, reveal, current } = useStage();
  const isCurrent = current === square.key;
  const isFree = square.type === 'free';
  const classes = [
    'lp-square',
    isFree ? 'is-free' : '',
    !isFree && square.compulsory ? 'is-compulsory' : '',
    picked ? 'is-picked' : '',
    isCurrent ? 'is-current' : '',
  ];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell that is picked belongs to a grid
      role="gridcell"
      id={anchorOf(square.key)}
      class={classes.filter(Boolean).join(' ')}
      data-key={square.key}
      data-cell={cell}
      tabIndex={inTabOrder ? 0 : -1}
      aria-selected={picked}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={onPick}
      onFocus={onFocus}
      onDblClick={(event) => {
        event.stopPropagation();
        reveal?.(square.place);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter' && reveal) reveal(square.place);
        else if (event.key === 'Enter' || event.key === ' ') onPick();
        else return;
        event.preventDefault();
      }}
    >
      {square.type === 'free' ? (
        <span class="lp-square-free">
          <Icon name="free" />
          {words.free}
        </span>
      ) : (
        <div class="lp-square-inner">
          <span class="lp-square-top">
            <span class="lp-square-kind">
              <Icon name={square.own ? 'own' : iconFor(square.kind?.key ?? 'other', 'other')} />
              <span>{square.own ? words.ownIdea : square.kind?.word}</span>
            </span>
            <span class="lp-slot" aria-hidden="true" />
          </span>
          <span class="lp-square-title">
            <Rich text={square.title} />
          </span>
          <span class="lp-square-facts">
            {square.minutes && (
              <span class="lp-fact">
                <Icon name="minutes" />
                {square.minutes.text}
              </span>
            )}
            {square.points !== undefined && <span class="lp-fact">{square.points}</span>}
            {square.compulsory && (
              <span class="lp-fact lp-square-must">
                <Icon name="compulsory" />
                {words.compulsory}
              </span>
            )}
            {square.findings.length > 0 && (
              <span class="lp-fact">
                <Icon name={square.findings[0]?.level ?? 'hint'} />
                {words.findings[square.findings[0]?.level ?? 'hint']}
              </span>
            )}
          </span>
        </div>
      )}
    </td>
  );
}
