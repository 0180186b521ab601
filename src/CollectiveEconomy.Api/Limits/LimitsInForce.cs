namespace CollectiveEconomy.Api.Limits;

/// <summary>What one request may ask for on this server.</summary>
internal sealed record LimitsInForce
{
    /// <summary>How deep fields may be nested, fragments written out.</summary>
    public required int Depth { get; init; }

    /// <summary>The most characters of a document.</summary>
    public required int Characters { get; init; }

    /// <summary>The most tokens of a document, comments not counted.</summary>
    public required int Tokens { get; init; }

    /// <summary>The most aliases of a document.</summary>
    public required int Aliases { get; init; }

    /// <summary>The most directives of a document.</summary>
    public required int Directives { get; init; }

    /// <summary>The most fragment definitions of a document.</summary>
    public required int Fragments { get; init; }

    /// <summary>The most fields of a document, fragments written out.</summary>
    public required int Fields { get; init; }

    /// <summary>The most that one operation may cost, in objects; what it costs is told in `extensions.cost` of its answer.</summary>
    public required int Cost { get; init; }

    /// <summary>The most items of a page.</summary>
    public required int PageSize { get; init; }

    /// <summary>The most cells of one cube in one answer.</summary>
    public required int Cells { get; init; }

    /// <summary>The most cells of one cube that are counted. A question without `first` that could have more is refused before anything is counted.</summary>
    public required int CountedCells { get; init; }

    /// <summary>The most bytes of a request's body.</summary>
    public required int RequestBytes { get; init; }

    /// <summary>The most bytes of all files of a submission to `/imports`.</summary>
    public required long ImportBytes { get; init; }

    /// <summary>The most files of a submission to `/imports`.</summary>
    public required int ImportFiles { get; init; }

    /// <summary>How long a request may run, in seconds.</summary>
    public required double TimeoutSeconds { get; init; }

    /// <summary>How many requests a second one caller may send in the long run; null when any number.</summary>
    public required int? RequestsPerSecond { get; init; }

    /// <summary>How many requests one caller may send at once after a rest; null when any number.</summary>
    public required int? RequestsAtOnce { get; init; }

    /// <summary>Whether only stored documents are run.</summary>
    public required bool IsStoredOnly { get; init; }
}
