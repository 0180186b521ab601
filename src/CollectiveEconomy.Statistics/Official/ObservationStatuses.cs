using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Statistics.Official;

/// <summary>Statuses with their names: the SDMX codelist CL_OBS_STATUS 2.0.</summary>
public static class ObservationStatuses
{
    /// <summary>The codelist.</summary>
    public const string Codelist = "SDMX_CL_OBS_STATUS_2.0";

    private static readonly IReadOnlyDictionary<string, Code> All = EmbeddedCodelists.Of(Codelist);

    /// <summary>A status as a code.</summary>
    public static Code Named(ObservationStatus status) => All[status.ToString()];
}
