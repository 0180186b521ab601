using System.Text.RegularExpressions;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>Identifiers of what is no artefact of its own, and how names of cubes become identifiers.</summary>
public static partial class SdmxIds
{
    /// <summary>The dimension of figures.</summary>
    public const string Measure = "MEASURE";

    /// <summary>The dimension of periods.</summary>
    public const string Time = "TIME_PERIOD";

    /// <summary>The observed value.</summary>
    public const string Value = "OBS_VALUE";

    /// <summary>Status of an observation.</summary>
    public const string Status = "OBS_STATUS";

    /// <summary>Unit of a figure.</summary>
    public const string Unit = "UNIT_MEASURE";

    /// <summary>Number of decimals with which readers see a figure.</summary>
    public const string Decimals = "DECIMALS";

    /// <summary>Release of a data set.</summary>
    public const string Release = "RELEASE";

    /// <summary>All dimensions at the observation: data without series.</summary>
    public const string AllDimensions = "AllDimensions";

    /// <summary>Identifier of a dimension, for example LEGAL_FORM.</summary>
    public static string Of(Dimension dimension) => dimension.ColumnName().ToUpperInvariant();

    /// <summary>Code of a figure, for example REVENUE_TOTAL.</summary>
    public static string Of(Figure figure) => figure.ColumnName().ToUpperInvariant();

    /// <summary>A code with the characters that SDMX allows.</summary>
    public static string Valid(string code) => Invalid().Replace(code, "_");

    [GeneratedRegex(@"[^A-Za-z0-9_@$\-]")]
    private static partial Regex Invalid();
}
