import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { full, ancestor } from 'acorn-walk';

/** Prints what a folder of scripts uses that it doesn't make itself: globals, and names behind a dot. What isn't ES2019 doesn't parse. */
const folder = process.argv[2];
const source = readdirSync(folder).filter(name => name.endsWith('.js')).sort().map(name => readFileSync(join(folder, name), 'utf8')).join('');
const tree = parse(source, { ecmaVersion: 2019, sourceType: 'script' });

const declared = new Set();
const own = new Set();
const names = new Set();
const globals = new Set();

// The page's own parts: what is called on them is the page's too, whatever it is called.
const parts = new Set(['texts', 'memory', 'line', 'photos', 'view', 'pages', 'listeners']);
const isOwnPart = node => node.type === 'ThisExpression' || (node.type === 'Identifier' && parts.has(node.name)) || (node.type === 'MemberExpression' && node.property.name === 'state');
const called = new Set();

const pattern = node => { if (node?.type === 'Identifier') { declared.add(node.name); } };
full(tree, node => {
    switch (node.type) {
        case 'VariableDeclarator': pattern(node.id); break;
        case 'FunctionDeclaration': case 'FunctionExpression': case 'ArrowFunctionExpression':
            pattern(node.id);
            node.params.forEach(pattern);
            break;
        case 'CatchClause': pattern(node.param); break;
        case 'Property': own.add(node.key.name ?? node.key.value); break;
        case 'CallExpression':
            if (node.callee.type === 'MemberExpression' && !node.callee.computed && !isOwnPart(node.callee.object)) { called.add(node.callee.property.name); }
            break;
        case 'MemberExpression': if (!node.computed) { names.add(node.property.name); } break;
    }
});
ancestor(tree, {
    Identifier(node) { if (!declared.has(node.name)) { globals.add(node.name); } },
});
console.log(JSON.stringify({
    globals: [...globals].sort(), names: [...new Set([...called, ...[...names].filter(name => !own.has(name))])].sort(),
}));
