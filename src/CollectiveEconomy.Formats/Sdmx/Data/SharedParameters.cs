using System.Globalization;
using CollectiveEconomy.Formats.Questions;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>The parameters of data that are the same in both generations of queries.</summary>
internal static class SharedParameters
{
    public static IReadOnlyList<string> Names { get; } =
    ["firstNObservations", "lastNObservations", "dimensionAtObservation", .. ReleaseParameters.Names];

    /// <summary>The question with what the parameters say.</summary>
    public static DataQuery With(this DataQuery query, Parameters parameters) =>
        query with
        {
            First = Count(parameters, "firstNObservations"),
            Last = Count(parameters, "lastNObservations"),
            AtObservation = parameters.OneOf(
                "dimensionAtObservation",
                SdmxIds.Time,
                query
                    .Structure.Dimensions.Select(dimension => dimension.Id)
                    .Append(SdmxIds.Time)
                    .Append(SdmxIds.AllDimensions)
                    .ToDictionary(id => id)
            ),
        };

    private static int? Count(Parameters parameters, string name) =>
        parameters[name] is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
        : throw new ParameterInvalid(name, new($"'{name}' là số nguyên từ 1 trở lên.", $"'{name}' is a whole number of at least 1."));
}
