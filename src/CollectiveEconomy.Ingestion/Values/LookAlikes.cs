using System.Collections.Frozen;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Letters of other scripts that readers take for Latin ones.</summary>
internal static class LookAlikes
{
    private const string Others = "АВСЕЅНІЈКМОРԚТХҮԜаԁеһіјӏорԛсѕхуԝЗΑΒΕΖΗΙΚΜΝΟΡΤΥΧονγÐð";
    private const string Latin = "ABCESHIJKMOPQTXYWadehijlopqcsxyw3ABEZHIKMNOPTYXovyĐđ";

    private static readonly FrozenDictionary<char, char> Letters = Others
        .Zip(Latin, KeyValuePair.Create)
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>The Latin letter or ASCII digit that a letter or digit looks like or is; the same when it is none of another script.</summary>
    public static char Of(char letter) =>
        Letters.TryGetValue(letter, out var latin) ? latin
        : letter > '9' && char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter))
        : letter;
}
