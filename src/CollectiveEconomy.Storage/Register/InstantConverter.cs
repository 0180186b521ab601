using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Stores a moment as ticks of UTC (100 nanoseconds since year 1), because SQLite can't compare moments with an offset.</summary>
public sealed class InstantConverter()
    : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
