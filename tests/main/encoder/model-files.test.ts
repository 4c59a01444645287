import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseModel, findModels, readModelFolder } from '../../../src/main/encoder/model-files';
import type { ModelFiles } from '../../../src/main/encoder/model-files';
import { temporaryFolder } from '../temporary-folder';
import { writeTinyModel } from './tiny-model';

function read(files: Readonly<Record<string, unknown>>): ModelFiles | null {
  return readModelFolder(writeTinyModel(path.join(temporaryFolder(), 'tiny'), files));
}

describe('a folder with a model', () => {
  it('needs no more than the model and its tokenizer', () => {
    expect(read({})).toMatchObject({ name: 'tiny', pooling: 'mean', prefix: '', maxTokens: 256, languages: ['en'] });
  });

  it.each([
    ['1_Pooling/config.json', { pooling_mode_cls_token: true }, { pooling: 'cls' }],
    ['1_Pooling/config.json', { pooling_mode_mean_tokens: true, pooling_mode_cls_token: false }, { pooling: 'mean' }],
    ['sentence_bert_config.json', { max_seq_length: 128 }, { maxTokens: 128 }],
    ['sentence_bert_config.json', { max_seq_length: 8192 }, { maxTokens: 256 }],
    [
      'config_sentence_transformers.json',
      { prompts: { a: 'a: ', b: 'b: ' }, default_prompt_name: 'b' },
      { prefix: 'b: ' },
    ],
    ['config_sentence_transformers.json', { prompts: { a: 'a: ' }, default_prompt_name: null }, { prefix: '' }],
    ['config.json', { vocab_size: 250_037 }, { languages: null }],
    ['config.json', { vocab_size: 30_522 }, { languages: ['en'] }],
    [
      'encoder.json',
      { name: 'Mine', prefix: 'query: ', languages: ['de', 'fr'] },
      { name: 'Mine', prefix: 'query: ', languages: ['de', 'fr'] },
    ],
    ['encoder.json', { languages: null }, { languages: null }],
    ['encoder.json', { scale: { mean: 0.2, spread: 0.1 } }, { scale: { mean: 0.2, spread: 0.1 } }],
    ['encoder.json', { scale: { mean: 0.2, spread: 0 } }, { scale: null }],
    ['encoder.json', { maxTokens: 'many' }, { maxTokens: 256 }],
  ])('says in %s %j how it is run', (file, content, expected) => {
    expect(read({ [file]: content })).toMatchObject(expected);
  });

  it.each([
    ['1_Pooling/config.json', { pooling_mode_max_tokens: true }],
    ['modules.json', [{ type: 'sentence_transformers.models.Dense' }]],
  ])('is left out when it needs more than pooling: %s %j', (file, content) => {
    expect(read({ [file]: content })).toBeNull();
  });

  it('is left out without a tokenizer', () => {
    const folder = writeTinyModel(path.join(temporaryFolder(), 'tiny'));
    fs.rmSync(path.join(folder, 'tokenizer.json'));
    expect(readModelFolder(folder)).toBeNull();
  });

  it('may have its model in a folder below', () => {
    const folder = writeTinyModel(path.join(temporaryFolder(), 'tiny'));
    fs.mkdirSync(path.join(folder, 'onnx'));
    fs.renameSync(path.join(folder, 'model.onnx'), path.join(folder, 'onnx', 'model.onnx'));
    expect(readModelFolder(folder)?.model).toBe(path.join(folder, 'onnx', 'model.onnx'));
  });
});

describe('the models', () => {
  it('are found folder by folder; folders that are not there have none', () => {
    const [own, bundled] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [path.join(own, 'b'), path.join(own, 'a'), path.join(bundled, 'c')]) writeTinyModel(folder);
    fs.writeFileSync(path.join(own, 'notes.txt'), '');
    const found = findModels([own, path.join(own, 'nowhere'), bundled]);
    expect(found.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  const model = (name: string, languages: readonly string[] | null): ModelFiles => ({
    folder: name,
    name,
    model: '',
    tokenizer: '',
    pooling: 'mean',
    prefix: '',
    maxTokens: 256,
    languages,
    scale: null,
  });
  const [english, german, all] = [model('english', ['en']), model('german', ['de']), model('all', null)];

  it.each([
    [['en', 'en'], [english], 'english'],
    [['en', 'en', 'es'], [english], 'english'],
    [['en', 'es'], [english], undefined],
    [['es', 'es'], [english], undefined],
    [['en', 'es'], [english, all], 'all'],
    [['en', 'en'], [english, all], 'english'],
    [['en', 'en'], [all, english], 'all'],
    [['en', 'en', 'de', 'de', 'de'], [english, german], 'german'],
    [['en', 'en'], [], undefined],
  ])('for sources in %j: of what there is the first that reads most of them', (languages, models, name) => {
    expect(chooseModel(models, languages)?.name).toBe(name);
  });
});
