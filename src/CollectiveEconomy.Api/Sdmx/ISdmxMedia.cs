namespace CollectiveEconomy.Api.Sdmx;

/// <summary>A media type that a client may ask for.</summary>
internal interface ISdmxMedia
{
    /// <summary>Type and subtype.</summary>
    string MediaType { get; }

    /// <summary>The parameter <c>version</c>; null where it has none.</summary>
    string? Version { get; }

    /// <summary>The media type of a response.</summary>
    string ContentType => Version is null ? $"{MediaType}; charset=utf-8" : $"{MediaType};version={Version}; charset=utf-8";
}
