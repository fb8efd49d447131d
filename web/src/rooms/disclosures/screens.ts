/** The screens of disclosures, loaded together. */
export { Disclosure } from './Disclosure.tsx'
export { Disclosures } from './Disclosures.tsx'
export { NewDisclosure } from './NewDisclosure.tsx'
export { Used } from './Used.tsx'
