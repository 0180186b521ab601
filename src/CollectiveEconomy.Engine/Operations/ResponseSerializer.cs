using System.IO.Pipelines;
using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Turns the result of an operation into JSON, once: what a plan wrote of it is then given back.</summary>
/// <param name="json">The options that the host chose.</param>
/// <param name="errors">What clients learn about errors.</param>
public sealed class ResponseSerializer(JsonSerializerOptions json, IErrorInfoProvider errors) : GraphQLSerializer(json, errors)
{
    /// <summary>How values are written.</summary>
    internal JsonSerializerOptions Options => SerializerOptions;

    /// <summary>The response as bytes.</summary>
    /// <param name="result">The result.</param>
    public byte[] ToBytes(ExecutionResult result)
    {
        using var data = result.Data as ResponseData;
        return JsonSerializer.SerializeToUtf8Bytes(result, SerializerOptions);
    }

    /// <summary>Writes the response into a pipe.</summary>
    /// <param name="target">The pipe.</param>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task WriteAsync(PipeWriter target, ExecutionResult result, CancellationToken cancellationToken)
    {
        using var data = result.Data as ResponseData;
        await JsonSerializer.SerializeAsync(target, result, SerializerOptions, cancellationToken);
    }
}
