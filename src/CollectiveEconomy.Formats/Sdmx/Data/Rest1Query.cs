using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>Reads questions for data as REST 1.5 writes them.</summary>
public static class Rest1Query
{
    /// <summary>The parameters that mean something.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = [Periods.Start, Periods.End, "detail", .. SharedParameters.Names];

    /// <summary>Reads a question.</summary>
    /// <param name="structure">The dataflow.</param>
    /// <param name="key">The key; null for all.</param>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="SdmxRefused">The key can't be used.</exception>
    /// <exception cref="ParameterInvalid">A parameter can't be used.</exception>
    public static DataQuery Read(DataStructure structure, string? key, Parameters parameters)
    {
        var detail = parameters.OneOf(
            "detail",
            DataDetail.Full,
            Enum.GetValues<DataDetail>().ToDictionary(detail => detail.ToString().ToLowerInvariant())
        );
        return new DataQuery(structure, DataKey.Read(key, structure), Periods.Read(parameters))
        {
            HasObservations = detail is DataDetail.Full or DataDetail.DataOnly,
            Attributes = detail is DataDetail.Full or DataDetail.NoData ? structure.Attributes : [],
        }.With(parameters);
    }
}
