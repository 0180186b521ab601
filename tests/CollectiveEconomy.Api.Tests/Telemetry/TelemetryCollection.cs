namespace CollectiveEconomy.Api.Tests.Telemetry;

/// <summary>Listens to sources of the whole process, so that nothing else may run beside it.</summary>
[CollectionDefinition(nameof(TelemetryCollection), DisableParallelization = true)]
public sealed class TelemetryCollection;
