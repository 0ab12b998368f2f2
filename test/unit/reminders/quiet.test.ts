import { describe, expect, it, test } from 'vitest';
import { quietAt } from '../../../lib/reminders/quiet';
import { zoneOf } from './make';

const NIGHT = { on: true, from: 22 * 60, to: 8 * 60 };
const BERLIN = zoneOf('Europe/Berlin');
const NEW_YORK = zoneOf('America/New_York');
const LORD_HOWE = zoneOf('Australia/Lord_Howe');

const stretch = (at: string, zone: (at: number) => number, hours = NIGHT) => {
  const found = quietAt(Date.parse(at), hours, zone);
  return found === null ? null : [new Date(found.from).toISOString(), new Date(found.to).toISOString()];
};

describe('quiet hours are those of the local clock', () => {
  test.each([
    ['the evening', '2026-01-05T21:30:00Z', ['2026-01-05T21:00:00.000Z', '2026-01-06T07:00:00.000Z']],
    ['the morning after', '2026-01-06T06:59:00Z', ['2026-01-05T21:00:00.000Z', '2026-01-06T07:00:00.000Z']],
    ['their end is not in them', '2026-01-06T07:00:00Z', null],
    ['by day there are none', '2026-01-06T12:00:00Z', null],
  ])('Berlin, %s', (_, at, expected) => expect(stretch(at, BERLIN)).toEqual(expected));

  it('a night in which the clock is put forward is an hour shorter', () => {
    expect(stretch('2026-03-29T00:30:00Z', BERLIN)).toEqual(['2026-03-28T21:00:00.000Z', '2026-03-29T06:00:00.000Z']);
    expect(stretch('2026-03-08T11:30:00Z', NEW_YORK)).toEqual(['2026-03-08T03:00:00.000Z', '2026-03-08T12:00:00.000Z']);
  });

  it('and one in which it is put back an hour longer', () => {
    expect(stretch('2026-10-25T06:30:00Z', BERLIN)).toEqual(['2026-10-24T20:00:00.000Z', '2026-10-25T07:00:00.000Z']);
  });

  it('where the clock moves by half an hour, by half an hour', () => {
    expect(stretch('2026-04-04T20:00:00Z', LORD_HOWE)).toEqual(['2026-04-04T11:00:00.000Z', '2026-04-04T21:30:00.000Z']);
  });

  it('of more than 16 hours end after 16', () => {
    expect(stretch('2026-01-05T22:30:00Z', BERLIN, { on: true, from: 22 * 60, to: 21 * 60 })).toEqual(['2026-01-05T21:00:00.000Z', '2026-01-06T13:00:00.000Z']);
  });

  it('there are none where they are off, or begin when they end', () => {
    expect(stretch('2026-01-05T22:30:00Z', BERLIN, { ...NIGHT, on: false })).toBeNull();
    expect(stretch('2026-01-05T22:30:00Z', BERLIN, { on: true, from: 60, to: 60 })).toBeNull();
  });
});
