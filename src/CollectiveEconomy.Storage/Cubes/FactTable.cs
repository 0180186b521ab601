using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>The table that answers a caller. Which of the two it is follows from the caller's access class, here and nowhere else.</summary>
internal abstract record FactTable(Cube Cube)
{
    /// <summary>Column with the keys of rows for random rounding.</summary>
    public const string RecordKey = nameof(CooperativeFact.RecordKey);

    /// <summary>Its name in SQL.</summary>
    public abstract string Name { get; }

    /// <summary>The class of those whom it answers.</summary>
    public abstract AccessClass Access { get; }

    /// <summary>The table for a class.</summary>
    public static FactTable For(Cube cube, AccessClass access) =>
        access == AccessClass.Exact ? new ExactFacts(cube) : new ProtectedFacts(cube);
}

/// <summary>The true values.</summary>
internal sealed record ExactFacts(Cube Cube) : FactTable(Cube)
{
    /// <summary>Schema of the tables with true values.</summary>
    public const string Schema = "exact";

    public override string Name => $"{Schema}.\"{Cube.Name}\"";

    public override AccessClass Access => AccessClass.Exact;
}

/// <summary>Noisy values in place of confidential ones. A true value stands beside them only to tell whether a figure may be shown.</summary>
internal sealed record ProtectedFacts(Cube Cube) : FactTable(Cube)
{
    /// <summary>Schema of the tables with protected values.</summary>
    public const string Schema = "protected";

    public override string Name => $"{Schema}.\"{Cube.Name}\"";

    public override AccessClass Access => AccessClass.Protected;

    /// <summary>
    /// Name of the column with the magnitude by which the noise of a confidential one is scaled, for all the units for which the row stands, in the unit of magnitudes.
    /// </summary>
    public static string MagnitudeOf(string column) => $"magnitude_{column}";

    /// <summary>Name of the column that is true where an organisation contributes to a confidential one: it has a value, and the public is told of it.</summary>
    public static string ContributesTo(string column) => $"contributes_{column}";

    /// <summary>Name of the column with the size of the true value of a confidential one, for all the units for which the row stands.</summary>
    public static string SizeOf(string column) => $"size_{column}";

    /// <summary>Name of the column with the true value of a confidential one.</summary>
    public static string TrueOf(string column) => $"true_{column}";
}
