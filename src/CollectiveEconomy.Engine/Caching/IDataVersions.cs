using CollectiveEconomy.Engine.Schema;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>Tells in which state the data is from which answers are made.</summary>
public interface IDataVersions
{
    /// <summary>
    /// A text that is another one whenever answers from these sources can be others, in this process, in the next and on another machine; null
    /// when nobody can tell.
    /// </summary>
    /// <param name="sources">From what.</param>
    ValueTask<string?> OfAsync(ResponseSource sources);
}
