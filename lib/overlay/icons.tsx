/** The few drawings of the overlay, 16 px on a side, in the colour of the text around. */
import type { JSX } from 'preact';

function Icon({
  size = 16,
  children,
}: {
  size?: number;
  children: JSX.Element | JSX.Element[];
}): JSX.Element {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A rail on two posts: the mark of Handrail. */
export const Mark = (): JSX.Element => (
  <Icon>
    <path d="M1.5 9.5 14.5 3.5" />
    <path d="M4.5 8.2V14" />
    <path d="M11.5 5V11" />
  </Icon>
);

export const Minus = (): JSX.Element => (
  <Icon>
    <path d="M4 8h8" />
  </Icon>
);

export const Chevron = (): JSX.Element => (
  <Icon size={12}>
    <path d="M3 6 8 11 13 6" />
  </Icon>
);

/** A shield: something was kept from happening. */
export const Shield = (): JSX.Element => (
  <Icon>
    <path d="M8 1.5 13.5 3.5V7.5C13.5 11 11.2 13.4 8 14.5 4.8 13.4 2.5 11 2.5 7.5V3.5Z" />
    <path d="M5.7 7.9 7.4 9.6 10.5 6.3" />
  </Icon>
);

/** Somebody sees something. */
export const Eye = (): JSX.Element => (
  <Icon>
    <path d="M1.5 8C3 5 5.3 3.5 8 3.5S13 5 14.5 8C13 11 10.7 12.5 8 12.5S3 11 1.5 8Z" />
    <path d="M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z" />
  </Icon>
);

/** Somebody points. */
export const Hand = (): JSX.Element => (
  <Icon>
    <path d="M3 2.5 13 7 8.7 8.7 7 13Z" />
  </Icon>
);
