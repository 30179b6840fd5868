import { useEffect, useState } from 'react';
import { stakeholderTypes } from './api.ts';

type Types = Awaited<ReturnType<typeof stakeholderTypes>>;

/** Types of stakeholders, once the service has told them. */
export function useTypes(): Types {
  const [types, setTypes] = useState<Types>([]);
  useEffect(() => {
    // Without them the field is empty, and the row says that it needs a kind.
    stakeholderTypes().then(setTypes, () => undefined);
  }, []);
  return types;
}
