using System.Diagnostics;
using System.Text.RegularExpressions;
using OpenTelemetry;

namespace CollectiveEconomy.Api.Telemetry;

/// <summary>Leaves in a span what is known to hold no value of a record or of a caller, before any exporter sees it.</summary>
internal sealed partial class SpanScrubber : BaseProcessor<Activity>
{
    private const string Statement = "db.query.text";

    private static readonly HashSet<string> Kept =
    [
        "http.request.method",
        "http.response.status_code",
        "http.route",
        "url.scheme",
        "network.protocol.version",
        "error.type",
        "db.system.name",
        "ceco.engine",
        "ceco.cache",
        "outcome",
        "otel.status_code",
    ];

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        foreach (var (name, value) in data.TagObjects.ToList())
            if (name == Statement && value is string text)
                data.SetTag(Statement, WithoutLiterals(text));
            else if (!Kept.Contains(name))
                data.SetTag(name, null);
        // A description is the message of an exception, which may quote anything.
        if (data.StatusDescription is not null)
            data.SetStatus(data.Status);
        // What a caller sends along is its own.
        data.TraceStateString = null;
    }

    /// <summary>A statement with <c>?</c> for its texts and numbers. Parameters are no part of it anyway.</summary>
    internal static string WithoutLiterals(string statement) =>
        Literals().Replace(statement, found => found.Value[0] == '"' ? found.Value : "?");

    // Quoted identifiers and names that end in digits are no literals.
    [GeneratedRegex("""N?'(?:[^']|'')*'|"[^"]*"|(?<![\w$@])\d+(?:\.\d+)?(?:[eE][+-]?\d+)?""")]
    private static partial Regex Literals();
}
