/** Files as the bridge takes them: names without folders, and bytes. What cannot be read arrives empty and is told so. */
export async function droppedFiles(
  files: ArrayLike<File>,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  return Promise.all(
    Array.from(files).map(async (file) => ({
      name: file.name,
      bytes: await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => new Uint8Array(),
      ),
    })),
  );
}
