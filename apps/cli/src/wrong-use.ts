/** The command was called wrongly, or its input cannot be read at all: one line, exit 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
