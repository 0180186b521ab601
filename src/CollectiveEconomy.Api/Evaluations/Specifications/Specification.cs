using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Api.Evaluations.Specifications;

/// <summary>A specification.</summary>
/// <typeparam name="TMethod">A record of all choices.</typeparam>
/// <param name="Kind">Name of the evaluation.</param>
/// <param name="Question">The organisations and their outcome.</param>
/// <param name="Method">How it is evaluated.</param>
internal sealed record Specification<TMethod>(string Kind, CubeQuery Question, TMethod Method) : ISpecification
    where TMethod : class
{
    /// <summary>Version of the evaluations: results of another version may differ.</summary>
    public const int Version = 1;

    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Text =>
        new JsonObject
        {
            ["version"] = Version,
            ["kind"] = Kind,
            ["question"] = JsonNode.Parse(CanonicalQuery.Of(Question)),
            ["method"] = JsonSerializer.SerializeToNode(Method, Options),
        }.ToJsonString(Options);

    /// <summary>The specification of a text.</summary>
    /// <exception cref="FormatException">The text is none, or of another version.</exception>
    public static Specification<TMethod> Read(string text)
    {
        try
        {
            var parts = JsonNode.Parse(text)!.AsObject();
            var read = new Specification<TMethod>(
                parts["kind"]!.GetValue<string>(),
                CanonicalQuery.Read(parts["question"]!.ToJsonString(Options)),
                parts["method"].Deserialize<TMethod>(Options)!
            );
            // What is not written as this writes it was made up, or belongs to another version.
            return read.Text == text ? read : throw new FormatException();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException or ArgumentException)
        {
            throw new FormatException(null, fault);
        }
    }
}
