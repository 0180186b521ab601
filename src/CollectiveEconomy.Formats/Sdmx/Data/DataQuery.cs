using System.Globalization;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>A question for data.</summary>
/// <param name="Structure">The dataflow with its dimensions.</param>
/// <param name="Key">The codes that it selects.</param>
/// <param name="Periods">The years that it selects.</param>
public sealed record DataQuery(DataStructure Structure, DataKey Key, Periods Periods)
{
    private static readonly string[] NotDone = ["updatedAfter", "includeHistory"];

    /// <summary>The parameters that mean something.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } =
    [
        Periods.Start,
        Periods.End,
        "firstNObservations",
        "lastNObservations",
        "dimensionAtObservation",
        "detail",
        "release",
        "asOf",
        .. NotDone,
    ];

    /// <summary>Maximum number of observations of a series, the first ones; null for all.</summary>
    public int? First { get; init; }

    /// <summary>Maximum number of observations of a series, the last ones; null for all.</summary>
    public int? Last { get; init; }

    /// <summary>The dimension that distinguishes the observations of a series; or all.</summary>
    public string AtObservation { get; init; } = SdmxIds.Time;

    /// <summary>How much is written.</summary>
    public DataDetail Detail { get; init; }

    /// <summary>Reads a question.</summary>
    /// <param name="structure">The dataflow.</param>
    /// <param name="key">The key; null for all.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="SdmxRefused">The key can't be used.</exception>
    /// <exception cref="ParameterInvalid">A parameter can't be used.</exception>
    public static DataQuery Read(DataStructure structure, string? key, Parameters parameters)
    {
        if (NotDone.FirstOrDefault(name => parameters[name] is not null and not "false") is { } name)
            throw new SdmxRefused(
                SdmxProblem.NotImplemented,
                new(
                    $"Không có '{name}': số liệu của một đợt công bố không thay đổi; hãy dùng 'release' hoặc 'asOf' để đọc một đợt trước.",
                    $"'{name}' is not supported: the data of a release never change; use 'release' or 'asOf' to read an earlier one."
                )
            );
        return new DataQuery(structure, DataKey.Read(key, structure), Periods.Read(parameters))
        {
            First = Count(parameters, "firstNObservations"),
            Last = Count(parameters, "lastNObservations"),
            AtObservation = parameters.OneOf(
                "dimensionAtObservation",
                SdmxIds.Time,
                structure
                    .Dimensions.Select(dimension => dimension.Id)
                    .Append(SdmxIds.Time)
                    .Append(SdmxIds.AllDimensions)
                    .ToDictionary(id => id)
            ),
            Detail = parameters.OneOf(
                "detail",
                DataDetail.Full,
                Enum.GetValues<DataDetail>().ToDictionary(detail => detail.ToString().ToLowerInvariant())
            ),
        };
    }

    private static int? Count(Parameters parameters, string name) =>
        parameters[name] is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
        : throw new ParameterInvalid(name, new($"'{name}' là số nguyên từ 1 trở lên.", $"'{name}' is a whole number of at least 1."));
}
