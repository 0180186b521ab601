using System.Text.Json;
using CollectiveEconomy.Engine.Errors;
using GraphQL;
using GraphQL.Transport;

namespace CollectiveEconomy.Engine.Http;

/// <summary>A GraphQL request from JSON, each member of the type that the specification gives it.</summary>
/// <param name="jsonDepth">How deep the JSON may be nested.</param>
internal sealed class RequestShape(int jsonDepth)
{
    private readonly JsonDocumentOptions _strict = new() { MaxDepth = jsonDepth, AllowDuplicateProperties = false };

    /// <summary>The request in a POST body; members that nobody knows are left alone, as the specification asks.</summary>
    /// <exception cref="RequestRefused">The body is not JSON, or a member has the wrong type.</exception>
    public GraphQLRequest OfBody(ReadOnlyMemory<byte> body) =>
        Reading(() =>
        {
            using var json = JsonDocument.Parse(body, _strict);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw RequestRefused.Malformed(
                    "Nội dung phải là một đối tượng JSON với một thao tác.",
                    "The body must be a JSON object with one operation."
                );
            return new GraphQLRequest
            {
                Query = Text(json.RootElement, "query"),
                OperationName = Text(json.RootElement, "operationName"),
                DocumentId = Text(json.RootElement, "documentId"),
                Variables = Map(json.RootElement, "variables"),
                Extensions = Map(json.RootElement, "extensions"),
            };
        });

    /// <summary>The request in a GET query string; <c>variables</c> and <c>extensions</c> are JSON.</summary>
    /// <exception cref="RequestRefused">A parameter is repeated, not JSON, or not an object.</exception>
    public GraphQLRequest OfQuery(IQueryCollection query) =>
        Reading(() =>
            new GraphQLRequest
            {
                Query = Parameter(query, "query"),
                OperationName = Parameter(query, "operationName"),
                DocumentId = Parameter(query, "documentId"),
                Variables = MapParameter(query, "variables"),
                Extensions = MapParameter(query, "extensions"),
            }
        );

    // Half a surrogate pair is valid JSON by its grammar and only found when the string is read, as an invalid operation.
    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw RequestRefused.Malformed(
                "Yêu cầu không phải JSON hợp lệ, lặp lại một thành phần, hoặc lồng nhau quá sâu.",
                "The request is not valid JSON, repeats a member, or is nested too deeply."
            );
        }
    }

    private static string? Text(JsonElement request, string member) =>
        !request.TryGetProperty(member, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw RequestRefused.Malformed($"`{member}` phải là một chuỗi.", $"`{member}` must be a string.");

    private static Inputs? Map(JsonElement request, string member) =>
        !request.TryGetProperty(member, out var value) ? null : Object(value, member);

    private static Inputs? Object(JsonElement value, string member) =>
        value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => JsonInputs.Of(value),
            _ => throw RequestRefused.Malformed($"`{member}` phải là một đối tượng.", $"`{member}` must be an object."),
        };

    private static string? Parameter(IQueryCollection query, string name) =>
        query[name] is { Count: > 1 }
            ? throw RequestRefused.Malformed($"`{name}` bị lặp lại trong chuỗi truy vấn.", $"`{name}` is repeated in the query string.")
            : (string?)query[name];

    private Inputs? MapParameter(IQueryCollection query, string name)
    {
        if (Parameter(query, name) is not { Length: > 0 } text)
            return null;
        using var json = JsonDocument.Parse(text.TrimStart('\uFEFF'), _strict);
        return Object(json.RootElement, name);
    }
}
