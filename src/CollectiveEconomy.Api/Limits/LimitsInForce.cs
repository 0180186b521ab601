namespace CollectiveEconomy.Api.Limits;

/// <summary>Limits on one request to this server.</summary>
internal sealed record LimitsInForce
{
    /// <summary>Maximum nesting depth of fields, after expanding fragments.</summary>
    public required int Depth { get; init; }

    /// <summary>Maximum number of characters in a document.</summary>
    public required int Characters { get; init; }

    /// <summary>Maximum number of tokens in a document, excluding comments.</summary>
    public required int Tokens { get; init; }

    /// <summary>Maximum number of aliases in a document.</summary>
    public required int Aliases { get; init; }

    /// <summary>Maximum number of directives in a document.</summary>
    public required int Directives { get; init; }

    /// <summary>Maximum number of fragment definitions in a document.</summary>
    public required int Fragments { get; init; }

    /// <summary>Maximum number of fields in a document, after expanding fragments.</summary>
    public required int Fields { get; init; }

    /// <summary>Maximum cost of an operation, in objects; the actual cost is in `extensions.cost` of the response.</summary>
    public required int Cost { get; init; }

    /// <summary>Maximum number of items on a page.</summary>
    public required int PageSize { get; init; }

    /// <summary>Maximum number of cells of one cube in a response.</summary>
    public required int Cells { get; init; }

    /// <summary>
    /// Maximum number of cells of one cube that are counted. A question without `first` that could have more is rejected in advance.
    /// </summary>
    public required int CountedCells { get; init; }

    /// <summary>Maximum size of a request body, in bytes.</summary>
    public required int RequestBytes { get; init; }

    /// <summary>Maximum total size of the files of a submission to `/imports`, in bytes.</summary>
    public required long ImportBytes { get; init; }

    /// <summary>Maximum number of files of a submission to `/imports`.</summary>
    public required int ImportFiles { get; init; }

    /// <summary>Timeout of a request, in seconds.</summary>
    public required double TimeoutSeconds { get; init; }

    /// <summary>Sustained requests per second for one caller; null when unlimited.</summary>
    public required int? RequestsPerSecond { get; init; }

    /// <summary>Maximum burst of requests from one caller; null when unlimited.</summary>
    public required int? RequestsAtOnce { get; init; }

    /// <summary>Whether the server runs only stored documents.</summary>
    public required bool IsStoredOnly { get; init; }
}
