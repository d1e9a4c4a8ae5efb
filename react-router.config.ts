import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: 'src',
  buildDirectory: 'build',
  ssr: true,
  // The edge decides who may post, by BASE_URL, and says no with a page. This check would go before it.
  allowedActionOrigins: ['**'],
} satisfies Config;
