import type { Location as Place } from '../src/domain/station.ts';
import { builder } from './builder.ts';

const LATITUDE = 'Degrees north, WGS 84, -90 to 90. 纬度。';
const LONGITUDE = 'Degrees east, WGS 84, -180 to 180. 经度。';

export const Location = builder.objectRef<Place>('Location').implement({
  description: 'Where something stands. 位置。',
  fields: (t) => ({
    latitude: t.exposeFloat('latitude', { description: LATITUDE }),
    longitude: t.exposeFloat('longitude', { description: LONGITUDE }),
  }),
});

export const LocationInput = builder.inputType('LocationInput', {
  description: 'Where something stands. 位置。',
  fields: (t) => ({
    latitude: t.float({ required: true, description: LATITUDE }),
    longitude: t.float({ required: true, description: LONGITUDE }),
  }),
});
