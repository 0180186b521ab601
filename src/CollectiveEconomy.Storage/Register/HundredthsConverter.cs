using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Stores a number with two decimals as whole hundredths, because SQLite can't compare decimals; further decimals are rounded, half to even.</summary>
public sealed class HundredthsConverter()
    : ValueConverter<decimal, long>(value => (long)decimal.Round(value * 100), hundredths => hundredths / 100m);
