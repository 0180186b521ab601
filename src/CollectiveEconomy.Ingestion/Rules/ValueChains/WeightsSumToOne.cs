using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>
/// The weights of the products of a model sum to 1, including unchanged ones in the register. Weights of two decimals may miss it by half a
/// hundredth each: the largest is completed, so that the kept ones sum to 1.
/// </summary>
internal sealed class WeightsSumToOne : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission)
    {
        var untouched = submission.Untouched<ModelProduct>().ToLookup(product => product.ModelId);
        return from rows in submission.Rows<ModelProduct>().GroupBy(row => row.Record.ModelId)
            let sum = rows.Sum(row => row.Record.Weight) + untouched[rows.Key].Sum(product => product.Weight)
            where sum != 1
            let last = rows.Last()
            select last.Found(
                "weight",
                last.Record.Weight,
                $"Tỷ trọng các sản phẩm của mô hình cộng lại bằng {sum}, phải bằng 1; sản phẩm không còn thì ghi 0.",
                $"The weights of the model's products sum to {sum}, but must sum to 1; set the weight of a former product to 0."
            );
    }
}
