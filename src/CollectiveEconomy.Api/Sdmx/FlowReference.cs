using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Finds the dataflow that an address names: <c>FLOW</c>, <c>AGENCY,FLOW</c> or <c>AGENCY,FLOW,VERSION</c>.</summary>
internal static class FlowReference
{
    private static readonly string[] AnyVersion = ["latest", "all", "*", SdmxAgency.Version];

    /// <summary>The dataflow.</summary>
    /// <exception cref="SdmxRefused">There is none.</exception>
    public static FlowArtefact Find(string text, SdmxStructures structures)
    {
        var parts = text.Split(',');
        var (agency, id, version) = parts.Length switch
        {
            1 => ("all", parts[0], "latest"),
            2 => (parts[0], parts[1], "latest"),
            3 => (parts[0], parts[1], parts[2]),
            _ => throw new SdmxRefused(
                SdmxProblem.Syntax,
                new(
                    "Dòng số liệu viết là FLOW, AGENCY,FLOW hoặc AGENCY,FLOW,VERSION.",
                    "A dataflow is written as FLOW, AGENCY,FLOW or AGENCY,FLOW,VERSION."
                )
            ),
        };
        var flow = structures.Flows.FirstOrDefault(flow => flow.Id == id);
        return flow is not null && agency is "all" or "*" or SdmxAgency.Id && AnyVersion.Contains(version)
            ? flow!
            : throw Unknown(text, structures);
    }

    /// <summary>Refuses data of another provider: the agency provides all of them.</summary>
    /// <exception cref="SdmxRefused">It is another one.</exception>
    public static void CheckProvider(string? provider)
    {
        if (provider is not (null or "all" or "*") && provider.Split('+').All(one => one.Split(',')[^1] != SdmxAgency.Id))
            throw new SdmxRefused(
                SdmxProblem.NoResults,
                new($"Bên cung cấp duy nhất là {SdmxAgency.Id}.", $"The only provider is {SdmxAgency.Id}.")
            );
    }

    private static SdmxRefused Unknown(string text, SdmxStructures structures)
    {
        var known = string.Join(", ", structures.Flows.Select(flow => flow.Id));
        return new(
            SdmxProblem.NoResults,
            new(
                $"Không có dòng số liệu '{Statistics.Messages.UnknownCode.Echo(text)}'; hãy dùng một trong: {known}.",
                $"There is no dataflow '{Statistics.Messages.UnknownCode.Echo(text)}'; use one of {known}."
            )
        );
    }
}
