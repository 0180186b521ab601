using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>Names and columns of dimensions and figures in tables.</summary>
public static class AnswerColumns
{
    /// <summary>Name of the column that says over which dimensions a row totals.</summary>
    public const string TotalOver = "total_over";

    /// <summary>Name of a dimension, for example <c>legal_form</c>.</summary>
    public static string ColumnName(this Dimension dimension) => Snake(dimension.Name);

    /// <summary>Name of a figure, for example <c>revenue_total</c>; that of the measure where it has one figure only.</summary>
    public static string ColumnName(this Figure figure) =>
        figure.Statistic == Statistic.Value
            ? Snake(figure.Measure.Name)
            : $"{Snake(figure.Measure.Name)}_{Snake(figure.Statistic.ToString())}";

    /// <summary>Title of a figure, for example <c>revenue: total</c>.</summary>
    public static LocalizedText TitleOf(Figure figure) =>
        Title(figure.Measure.TitleIn, vi => $"{vi}{Suffix(figure.Statistic).Vi}", en => $"{en}{Suffix(figure.Statistic).En}");

    /// <summary>Whether answers tell the status of a measure: not of plain counts, which always have one.</summary>
    public static bool HasStatus(this Measure measure) => measure is not (UnitCount or DistinctCount) || measure.IsConfidential;

    /// <summary>Whether the values of a figure are whole numbers.</summary>
    public static bool IsWhole(this Figure figure) =>
        figure.Statistic == Statistic.Observations
        || figure.Measure switch
        {
            UnitCount or DistinctCount or TimeToEvent or Difference => true,
            Amount { Scale: 1, IsMoney: true } => true,
            Amount { Scale: 1 } => !Precision.LiesBetween(figure.Statistic),
            _ => false,
        };

    /// <summary>The column of a dimension.</summary>
    internal static DataColumn Of(Dimension dimension, CubeQuery question) =>
        new(
            dimension.ColumnName(),
            Title(dimension.TitleIn),
            dimension switch
            {
                YearDimension or NumberDimension => ColumnKind.Whole,
                FlagDimension => ColumnKind.Flag,
                _ => ColumnKind.Text,
            },
            ColumnRole.Dimension
        )
        {
            Codelist = dimension is CodeDimension coded ? coded.CodelistIn(question.Areas) : null,
            Of = dimension.Name,
            IsTime = dimension is YearDimension,
            IsArea = dimension is AreaDimension,
        };

    /// <summary>The column of the names of a dimension.</summary>
    internal static DataColumn NamesOf(Dimension dimension) =>
        new(
            $"{dimension.ColumnName()}_name",
            Title(dimension.TitleIn, vi => $"{vi} (tên)", en => $"{en} (name)"),
            ColumnKind.Text,
            ColumnRole.Name
        )
        {
            Of = dimension.Name,
        };

    /// <summary>The column of what a row totals over.</summary>
    internal static DataColumn OfTotals() => new(TotalOver, new("cộng theo", "totals over"), ColumnKind.Text, ColumnRole.Attribute);

    /// <summary>The column of a figure.</summary>
    internal static DataColumn Of(Figure figure)
    {
        var isWhole = figure.IsWhole();
        return new DataColumn(figure.ColumnName(), TitleOf(figure), isWhole ? ColumnKind.Whole : ColumnKind.Real, ColumnRole.Measure)
        {
            Unit = figure.Unit,
            Decimals = isWhole ? 0 : 2,
            Of = figure.Measure.Name,
        };
    }

    /// <summary>The column of the status of a measure.</summary>
    internal static DataColumn StatusOf(Measure measure) =>
        new(
            $"{Snake(measure.Name)}_status",
            Title(measure.TitleIn, vi => $"{vi}: trạng thái", en => $"{en}: status"),
            ColumnKind.Text,
            ColumnRole.Attribute
        )
        {
            Codelist = ObservationStatuses.Codelist,
            Of = measure.Name,
        };

    /// <summary>The column of the error class of a measure.</summary>
    internal static DataColumn ErrorOf(Measure measure) =>
        new(
            $"{Snake(measure.Name)}_protection_error",
            Title(measure.TitleIn, vi => $"{vi}: sai số do bảo vệ", en => $"{en}: error of protection"),
            ColumnKind.Text,
            ColumnRole.Attribute
        )
        {
            Of = measure.Name,
        };

    private static LocalizedText Title(
        Func<Language, string> title,
        Func<string, string>? inVietnamese = null,
        Func<string, string>? inEnglish = null
    ) => new(inVietnamese?.Invoke(title(Language.Vi)) ?? title(Language.Vi), inEnglish?.Invoke(title(Language.En)) ?? title(Language.En));

    private static LocalizedText Suffix(Statistic statistic) =>
        statistic switch
        {
            Statistic.Value => new("", ""),
            Statistic.Total => new(": tổng", ": total"),
            Statistic.Mean => new(": bình quân", ": mean"),
            Statistic.Median => new(": trung vị", ": median"),
            Statistic.P10 => new(": phân vị 10", ": tenth percentile"),
            Statistic.P90 => new(": phân vị 90", ": ninetieth percentile"),
            Statistic.Minimum => new(": nhỏ nhất", ": minimum"),
            Statistic.Maximum => new(": lớn nhất", ": maximum"),
            Statistic.Observations => new(": số quan sát", ": observations"),
            Statistic.Lower => new(": cận dưới 95 %", ": lower end of 95 %"),
            Statistic.Upper => new(": cận trên 95 %", ": upper end of 95 %"),
            Statistic.SamplingError => new(": sai số chọn mẫu", ": sampling error"),
            _ => throw new NotSupportedException($"{statistic} is no figure."),
        };

    private static string Snake(string name) =>
        string.Concat(
            name.Select((letter, place) => char.IsUpper(letter) ? (place == 0 ? "" : "_") + char.ToLowerInvariant(letter) : $"{letter}")
        );
}
