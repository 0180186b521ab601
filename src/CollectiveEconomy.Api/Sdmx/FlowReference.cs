using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Sdmx.Structures;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Finds the dataflow that an address names.</summary>
internal static class FlowReference
{
    private static readonly string[] AnyVersion = ["latest", "all", "*", SdmxAgency.Version];

    /// <summary>The dataflow of an address of REST 1.5: <c>FLOW</c>, <c>AGENCY,FLOW</c> or <c>AGENCY,FLOW,VERSION</c>.</summary>
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

    /// <summary>The dataflow of an address of REST 2.</summary>
    /// <param name="context">What is named: dataflows only.</param>
    /// <param name="agency">Agencies; null for all.</param>
    /// <param name="id">Identifiers; null for all.</param>
    /// <param name="version">Versions; null for all.</param>
    /// <param name="structures">The structures of the release.</param>
    /// <exception cref="SdmxRefused">There is none, or more than one.</exception>
    public static FlowArtefact Find(string context, string? agency, string? id, string? version, SdmxStructures structures)
    {
        if (context is not ("dataflow" or "*"))
            throw new SdmxRefused(
                SdmxProblem.NotImplemented,
                new($"Không có số liệu theo '{context}'; hãy dùng dataflow.", $"There are no data by '{context}'; use dataflow.")
            );
        var isVersion = VersionPattern.Read(version ?? "*");
        var found = structures
            .Flows.Where(flow => Has(agency, flow.Agency) && Has(id, flow.Id) && isVersion.Matches(SdmxStandard.Sdmx30.VersionOf(flow)))
            .ToList();
        if (found.Count > 1)
            throw new SdmxRefused(
                SdmxProblem.NotImplemented,
                new(
                    $"Mỗi câu hỏi chỉ về một dòng số liệu, còn địa chỉ này khớp {found.Count} dòng: {Known(found)}.",
                    $"A query is for one dataflow, and this address matches {found.Count}: {Known(found)}."
                )
            );
        return found.Count == 1 ? found[0] : throw Unknown($"{agency}:{id}({version})", structures);

        static bool Has(string? asked, string value) => asked is null or "*" || asked.Split(',').Contains(value);
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
        var known = Known(structures.Flows);
        return new(
            SdmxProblem.NoResults,
            new(
                $"Không có dòng số liệu '{Statistics.Messages.UnknownCode.Echo(text)}'; hãy dùng một trong: {known}.",
                $"There is no dataflow '{Statistics.Messages.UnknownCode.Echo(text)}'; use one of {known}."
            )
        );
    }

    private static string Known(IEnumerable<FlowArtefact> flows) => string.Join(", ", flows.Select(flow => flow.Id));
}
