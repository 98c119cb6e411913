/**
 * The console: pages for the browser, which Vite builds into dist/console/ and the server serves beside the API.
 *
 * It knows the API and steering as any client does, by their documents: types of src/generated/ and nothing else of
 * src/. All calls go through calls/, which marks them for the journal and keeps them for the drawer. What a user wrote
 * is shown as text, and never becomes markup or code.
 */
export {};
