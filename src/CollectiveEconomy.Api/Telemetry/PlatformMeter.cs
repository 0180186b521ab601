namespace CollectiveEconomy.Api.Telemetry;

/// <summary>Names of what the host measures besides operations and cubes.</summary>
internal static class PlatformMeter
{
    /// <summary>Name of the meter, and of the activity source of statements to the register.</summary>
    public const string Name = "CollectiveEconomy.Api";
}
