namespace CollectiveEconomy.Storage.Releases;

/// <summary>Names a figure that releases can be compared by.</summary>
/// <param name="Cube">Name of the cube.</param>
/// <param name="Measure">Name of the measure.</param>
/// <param name="Year">Reference year; null when the cube has none.</param>
/// <param name="Region">Code of a region of the area set of 2025; <see cref="Nation"/> for the whole country.</param>
public sealed record FigureKey(string Cube, string Measure, int? Year, string Region)
{
    /// <summary>Stands for the whole country.</summary>
    public const string Nation = "VN";

    /// <summary>Stands for units whose region is not known.</summary>
    public const string NoRegion = "_U";
}
