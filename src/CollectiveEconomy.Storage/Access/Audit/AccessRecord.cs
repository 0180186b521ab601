namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>One line of the log of access to confidential data. It says who asked for what and how much was given; no value of it.</summary>
public sealed record AccessRecord
{
    /// <summary>When it was written.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Identifier of the key, or one made of issuer and subject of a token.</summary>
    public required string Key { get; init; }

    /// <summary>Label of the key, or subject of the token; empty when it has none.</summary>
    public required string Who { get; init; }

    /// <summary>Role with which it was asked.</summary>
    public required string Role { get; init; }

    /// <summary>Method and route, without parameters.</summary>
    public required string Route { get; init; }

    /// <summary>Name of a stored operation, else SHA-256 of its document; null on other routes, and before it is known.</summary>
    public string? Operation { get; init; }

    /// <summary>Number of the line that recorded the beginning of the same request; null in that line itself.</summary>
    public long? Of { get; init; }

    /// <summary>HTTP status of the response; null at the beginning.</summary>
    public int? Status { get; init; }

    /// <summary>Rows that were given; null at the beginning, and where nobody counts them.</summary>
    public long? Rows { get; init; }
}
