import { SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { Watch } from './host/watch.ts'

export interface Tracing {
  watch: Watch
  /** Sends what has not been sent yet. */
  stop(): Promise<void>
}

/**
 * OpenTelemetry traces over OTLP/HTTP. Read only where they are asked for. Where they go, how many and under which headers is told by
 * OpenTelemetry's own variables, `OTEL_*`, which its library reads.
 * @param serviceName `OTEL_SERVICE_NAME`
 */
export function startTracing(serviceName = 'basta'): Tracing {
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  // What runs inside a part is found to be inside by Node's own async context.
  provider.register()
  const tracer = trace.getTracer('basta')

  return {
    watch: (part, about, work) =>
      tracer.startActiveSpan(part, { attributes: { ...about } }, async (span) => {
        try {
          return await work()
        } catch (error) {
          // The text of an error may cite what somebody wrote; the log has it, without that.
          span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name })
          throw error
        } finally {
          span.end()
        }
      }),
    stop: () => provider.shutdown(),
  }
}
