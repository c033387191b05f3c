import { focusManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { asFailure } from "./api/request.ts";
import { createDeskRouter } from "./router.tsx";

// Coming back to a window counts as looking at it again, not only coming back to its tab.
focusManager.setEventListener((handle) => {
  const seen = () => handle();
  window.addEventListener("focus", seen);
  document.addEventListener("visibilitychange", seen);
  return () => {
    window.removeEventListener("focus", seen);
    document.removeEventListener("visibilitychange", seen);
  };
});

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // The server is this computer's own: it answers whether or not there is a network.
      networkMode: "always",
      // A refusal stays a refusal; only silence is worth asking again.
      retry: (failures, error) => asFailure(error).status === 0 && failures < 2,
    },
    mutations: { networkMode: "always" },
  },
});

const router = createDeskRouter();

export function App() {
  return (
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
