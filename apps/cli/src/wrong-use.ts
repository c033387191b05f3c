/** The command was called wrongly, or its input cannot be read at all: one line, exit 2. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}

/** Work that refuses a wrong choice with a RangeError, as packages do: wrong use in its words. */
export async function refusing<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUse(error.message);
    throw error;
  }
}
