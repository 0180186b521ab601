using GraphQL.Transport;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Answers operations with tables in place of JSON, where a client wants that.</summary>
public interface ITableResponder
{
    /// <summary>Whether a client wants a table.</summary>
    /// <param name="request">The HTTP request.</param>
    bool Wants(HttpRequest request);

    /// <summary>Responds with a table, or with why there is none.</summary>
    /// <param name="http">The exchange.</param>
    /// <param name="read">Reads the request, with the text of its document.</param>
    Task RespondAsync(HttpContext http, Func<Task<GraphQLRequest>> read);
}
