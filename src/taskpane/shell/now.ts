import { today } from './today';

/** This moment on the user's own clock, ISO with the distance to UTC, such as `2026-10-15T14:03:22+02:00`. */
export function now(): string {
  const moment = new Date();
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(twoDigits).join(':');
  const ahead = -moment.getTimezoneOffset();
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  return `${today()}T${time}${ahead < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
