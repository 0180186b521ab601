using System.Text.Json;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Access;

/// <summary>A document that names one element of a schema and no more than is needed to reach it.</summary>
/// <param name="Element">The element and the route, for messages.</param>
/// <param name="Document">The document.</param>
/// <param name="Variables">Its variables; null for none.</param>
/// <param name="Needed">The highest role that anything it names needs.</param>
/// <param name="IsMutation">Whether it can only be sent by POST.</param>
public sealed record Probe(string Element, string Document, object? Variables, Role Needed, bool IsMutation)
{
    /// <summary>The probe as a query string of GET.</summary>
    public string QueryString =>
        "query="
        + Uri.EscapeDataString(Document)
        + (Variables is null ? "" : "&variables=" + Uri.EscapeDataString(JsonSerializer.Serialize(Variables)));
}
