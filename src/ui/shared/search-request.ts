import { createContext } from 'react';

/** How often the reader has asked for the search field; the screen that has one focuses it when this grows. */
export const SearchRequest = createContext(0);
